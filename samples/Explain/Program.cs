using System.Text;
using Explain;
using HanoiPlan.Samples;

Console.OutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
return await CommandOptions.Run(ExplainCommand.Create(), args).ConfigureAwait(false);
