using System.Text;
using HanoiPlan.Samples;
using PlanCheck;

// Findings are in Vietnamese, whatever the terminal's code page is.
Console.OutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
return await CommandOptions.Run(PlanCheckCommand.Create(), args).ConfigureAwait(false);
