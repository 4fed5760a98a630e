using System.Text;
using DistrictComparison;

// The tables are in Vietnamese, whatever the terminal's code page is.
Console.OutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
return await ComparisonCommand.Run(args, Console.Out, Console.Error, !Console.IsErrorRedirected, CancellationToken.None).ConfigureAwait(false);
