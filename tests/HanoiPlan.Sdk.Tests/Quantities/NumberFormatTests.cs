using System.Globalization;
using FsCheck;
using FsCheck.Fluent;
using HanoiPlan.Sdk.Quantities;
using HanoiPlan.Sdk.Sources;

namespace HanoiPlan.Sdk.Tests.Quantities;

public sealed class NumberFormatTests
{
    private static readonly NumberFormat[] All = [NumberFormat.Invariant, NumberFormat.Vietnamese, NumberFormat.English];

    [Theory]
    [InlineData("vi", "7,5", "7.5")]
    [InlineData("vi", "8.300", "8300")]
    [InlineData("vi", "1.234.567,890", "1234567.890")]
    [InlineData("vi", "8300", "8300")]
    [InlineData("vi", "-0,1", "-0.1")]
    [InlineData("vi", "\u22127,5", "-7.5")]
    [InlineData("vi", "8,3000", "8.3000")]
    [InlineData("en", "7.5", "7.5")]
    [InlineData("en", "8,300", "8300")]
    [InlineData("en", "8,300.50", "8300.50")]
    [InlineData("invariant", "7.5", "7.5")]
    [InlineData("invariant", "80.60", "80.60")]
    [InlineData("invariant", "007", "7")]
    [InlineData("invariant", "-0", "0")]
    [InlineData("invariant", "-0.00", "0.00")]
    [InlineData("invariant", "79228162514264337593543950335", "79228162514264337593543950335")]
    [InlineData("invariant", "7.9228162514264337593543950335", "7.9228162514264337593543950335")]
    [InlineData("invariant", "0.0000000000000000000000000001", "0.0000000000000000000000000001")]
    public void TryParse_NumberOfTheFormat_KeepsTheDecimalsAsWritten(string format, string text, string expected)
    {
        Assert.True(Named(format).TryParse(text, out var value));
        Assert.Equal(expected, value.ToString(CultureInfo.InvariantCulture));
    }

    [Theory]
    [InlineData("vi", "7.5")]
    [InlineData("vi", "8.3000")]
    [InlineData("vi", "8.30")]
    [InlineData("vi", ".300")]
    [InlineData("vi", "0.300")]
    [InlineData("vi", "8..300")]
    [InlineData("vi", "1234.567")]
    [InlineData("vi", "1.2345,6")]
    [InlineData("vi", "7,5.000")]
    [InlineData("vi", "7,")]
    [InlineData("vi", ",5")]
    [InlineData("vi", "1,2,3")]
    [InlineData("en", "7,5")]
    [InlineData("en", "8,3000")]
    [InlineData("en", "8.300.000")]
    [InlineData("invariant", "7,5")]
    [InlineData("invariant", "8,300")]
    [InlineData("invariant", "1e3")]
    [InlineData("invariant", "1E+3")]
    [InlineData("invariant", "+5")]
    [InlineData("invariant", "--5")]
    [InlineData("invariant", "-")]
    [InlineData("invariant", "")]
    [InlineData("invariant", " 5")]
    [InlineData("invariant", "5%")]
    [InlineData("invariant", "٣")]
    [InlineData("invariant", "(5)")]
    [InlineData("invariant", "79228162514264337593543950336")]
    [InlineData("invariant", "8.9228162514264337593543950335")]
    [InlineData("invariant", "0.00000000000000000000000000001")]
    [InlineData("invariant", "0.000000000000000000000000000000000000000000000000000000000000000001")]
    [InlineData("invariant", "99999999999999999999999999999999999999999999999999")]
    public void TryParse_AnythingElse_IsRefused(string format, string text)
    {
        Assert.False(Named(format).TryParse(text, out var value));
        Assert.Equal(0, value);
    }

    [Fact]
    public void TryParse_OfFormat_IsIdentity() =>
        Prop.ForAll(Numbers.Decimals.ToArbitrary(), Gen.Elements(All).ToArbitrary(), (value, format) =>
            format.TryParse(format.Format(value), out var plain) && plain == value
            && format.TryParse(format.Format(value, value.Scale), out var same) && same == value && same.Scale == value.Scale).QuickCheckThrowOnFailure();

    [Fact]
    public void Format_AnyDecimal_HasTheDigitsOfTheFrameworkAndGroupsOfThree() =>
        Prop.ForAll(Numbers.Decimals.ToArbitrary(), value =>
        {
            var plain = (value == 0 ? 0 : value).ToString("0.############################", CultureInfo.InvariantCulture);
            var english = NumberFormat.English.Format(value);
            var groups = english.Split('.')[0].TrimStart('-').Split(',');
            return NumberFormat.Invariant.Format(value) == plain
                && english.Replace(",", string.Empty, StringComparison.Ordinal) == plain
                && groups[0].Length is >= 1 and <= 3 && groups.Skip(1).All(group => group.Length == 3)
                && NumberFormat.Vietnamese.Format(value) == english.Replace('.', ';').Replace(',', '.').Replace(';', ',');
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void TryParse_AnyText_NeverThrowsAndNeverGuesses() =>
        Prop.ForAll(
            Gen.ArrayOf(Gen.Elements('0', '1', '9', '.', ',', '-', '\u2212', ' ', 'e', '+', '%', '٣')).Select(characters => new string(characters)).ToArbitrary(),
            Gen.Elements(All).ToArbitrary(),
            (text, format) =>
            {
                if (!format.TryParse(text, out var value))
                {
                    return true;
                }

                // What was read says the same digits: without marks and leading zeros, both ways.
                var digits = new string([.. text.Where(char.IsAsciiDigit)]).TrimStart('0');
                return digits == new string([.. value.ToString(CultureInfo.InvariantCulture).Where(char.IsAsciiDigit)]).TrimStart('0');
            }).QuickCheckThrowOnFailure();

    [Theory]
    [InlineData("8300", "8300", "8.300", "8,300")]
    [InlineData("7.50", "7.5", "7,5", "7.5")]
    [InlineData("-1234567.891", "-1234567.891", "-1.234.567,891", "-1,234,567.891")]
    [InlineData("-123", "-123", "-123", "-123")]
    [InlineData("100000", "100000", "100.000", "100,000")]
    [InlineData("0.001", "0.001", "0,001", "0.001")]
    [InlineData("0", "0", "0", "0")]
    [InlineData("-0.00", "0", "0", "0")]
    [InlineData("-0.5000", "-0.5", "-0,5", "-0.5")]
    [InlineData("0.0000000000000000000000000001", "0.0000000000000000000000000001", "0,0000000000000000000000000001", "0.0000000000000000000000000001")]
    [InlineData("9223372036854775807", "9223372036854775807", "9.223.372.036.854.775.807", "9,223,372,036,854,775,807")]
    [InlineData("-9223372036854775808", "-9223372036854775808", "-9.223.372.036.854.775.808", "-9,223,372,036,854,775,808")]
    [InlineData("79228162514264337593543950335", "79228162514264337593543950335", "79.228.162.514.264.337.593.543.950.335", "79,228,162,514,264,337,593,543,950,335")]
    public void Format_Value_ShowsTheDecimalsItHas(string value, string invariant, string vietnamese, string english)
    {
        var number = decimal.Parse(value, CultureInfo.InvariantCulture);

        Assert.Equal([invariant, vietnamese, english], All.Select(format => format.Format(number)));
    }

    [Theory]
    [InlineData("6.565", 2, "6,57")]
    [InlineData("-6.565", 2, "-6,57")]
    [InlineData("6.564", 2, "6,56")]
    [InlineData("8300", 2, "8.300,00")]
    [InlineData("-0.004", 2, "0,00")]
    [InlineData("999.995", 2, "1.000,00")]
    [InlineData("79.75", 0, "80")]
    public void Format_ToPlaces_RoundsHalvesAwayFromZero(string value, int places, string expected) =>
        Assert.Equal(expected, NumberFormat.Vietnamese.Format(decimal.Parse(value, CultureInfo.InvariantCulture), places));

    [Theory]
    [InlineData(-1)]
    [InlineData(29)]
    public void Format_PlacesOutOfRange_IsRefused(int places) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => NumberFormat.English.Format(1, places));

    [Fact]
    public void For_Language_GivesItsFormat()
    {
        Assert.Same(NumberFormat.Vietnamese, NumberFormat.For(Language.Vietnamese));
        Assert.Same(NumberFormat.English, NumberFormat.For(Language.English));
    }

    private static NumberFormat Named(string name) => All.Single(format => format.Name == name);
}
