using System.Text;
using CityScorecard;
using HanoiPlan.Samples;

// The scorecard is in Vietnamese, whatever the terminal's code page is.
Console.OutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
return await CommandOptions.Run(ScorecardCommand.Create(), args).ConfigureAwait(false);
