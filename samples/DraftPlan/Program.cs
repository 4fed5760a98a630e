using System.Text;
using HanoiPlan.Samples;
using PlanDrafting;

// The draft is in Vietnamese, whatever the terminal's code page is.
Console.OutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
return await CommandOptions.Run(DraftCommand.Create(), args).ConfigureAwait(false);
