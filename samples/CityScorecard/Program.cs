using System.Text;
using CityScorecard;

// The scorecard is in Vietnamese, whatever the terminal's code page is.
Console.OutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
return ScorecardCommand.Create().Parse(args) is { Errors: [] } parsed
    ? await parsed.InvokeAsync().ConfigureAwait(false)
    : ScorecardCommand.Refuse(args, Console.Error);
