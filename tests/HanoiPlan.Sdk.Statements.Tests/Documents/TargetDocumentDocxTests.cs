using System.IO.Compression;
using System.Text;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using HanoiPlan.Sdk.Interchange;

namespace HanoiPlan.Sdk.Statements.Tests.Documents;

/// <summary>DOCX files made here with the library that reads them.</summary>
public sealed class TargetDocumentDocxTests
{
    [Fact]
    public void Read_HeadingsListsAndTable_GivesTargetsWithItemsAndSections()
    {
        using var file = Docx(
            Paragraph("MỤC TIÊU, CHỈ TIÊU ĐẾN NĂM 2030", list: 1, level: 0),
            Paragraph("Chỉ tiêu chủ yếu", list: 1, level: 1),
            Paragraph("Tỷ lệ đô thị hóa: 60 - 62%.", list: 2, level: 0),
            Paragraph("Tỷ lệ hộ nghèo: dưới 1%.", list: 2, level: 0),
            Table(["Chỉ tiêu", "Đơn vị", "2028", "2030"], ["Tỷ lệ kinh tế số", "%", "30", "35"]));
        var result = TargetDocumentDocx.Read(file);
        Assert.Empty(result.Findings);
        var targets = result.Document!.Targets;
        Assert.Equal(["(1)", "(2)"], targets.Take(2).Select(target => target.Item));
        Assert.Equal([60m, null, 30m, 35m], targets.Select(target => target.Statement.Lower?.Value));
        Assert.Equal([2030, 2030, 2028, 2030], targets.Select(target => target.Statement.To!.Value));
        Assert.All(targets, target => Assert.Equal("I.1", target.Section));
    }

    [Fact]
    public void Read_HeadingStyle_BecomesAHeading()
    {
        using var file = Docx(Paragraph("Mục tiêu đến năm 2030", style: "Heading1"), Paragraph("Tỷ lệ đô thị hóa đạt 60%."));
        var document = TargetDocumentDocx.Read(file).Document!;
        Assert.Equal("Mục tiêu đến năm 2030", Assert.Single(document.Headings).Title);
        Assert.Equal(2030, Assert.Single(document.Targets).Statement.To);
    }

    [Fact]
    public void Read_TrackedChanges_LeavesDeletionsOutAndSaysSo()
    {
        var paragraph = new Paragraph(
            new Run(new Text("Tỷ lệ đô thị hóa đạt ") { Space = SpaceProcessingModeValues.Preserve }),
            new DeletedRun(new Run(new DeletedText("55"))) { Id = "1", Author = "A" },
            new InsertedRun(new Run(new Text("60"))) { Id = "2", Author = "A" },
            new Run(new Text("%.")));
        using var file = Docx(Paragraph("Mục tiêu", style: "Heading1"), paragraph);
        var document = TargetDocumentDocx.Read(file).Document!;
        Assert.Equal("Tỷ lệ đô thị hóa đạt 60%", Assert.Single(document.Targets).Joined);
        var deleted = Assert.Single(document.LeftOut, passage => passage.Reason == LeftOutReason.Deleted);
        Assert.Equal(("55", 3), (deleted.Text, deleted.Line));
    }

    [Fact]
    public void Read_FileLargerThanTheLimitWhenUnpacked_IsRefusedWithASentence()
    {
        using var file = Docx(Paragraph(new string('a', 200_000)));
        Assert.True(file.Length < 50_000);
        var result = TargetDocumentDocx.Read(file, TargetDocumentDocxOptions.Default with { MostBytes = 100_000, FileName = "bomb.docx" });
        Assert.Null(result.Document);
        var finding = Assert.Single(result.Findings);
        Assert.Equal((DocxFindingCodes.TooLarge, "bomb.docx"), (finding.Code, finding.Subject));
        Assert.Contains("100000", finding.Message.English, StringComparison.Ordinal);
        Assert.Equal(DocxFindingCodes.TooLarge, Assert.Single(TargetDocumentDocx.Read(file, TargetDocumentDocxOptions.Default with { MostParts = 1 }).Findings).Code);
    }

    [Fact]
    public void Read_BytesThatAreNoDocx_AreRefused()
    {
        using var text = new MemoryStream(Encoding.UTF8.GetBytes("Tỷ lệ đô thị hóa: 60%."));
        Assert.Equal(DocxFindingCodes.NotADocument, Assert.Single(TargetDocumentDocx.Read(text).Findings).Code);
        using var zip = new MemoryStream();
        using (var archive = new ZipArchive(zip, ZipArchiveMode.Create, leaveOpen: true))
        {
            archive.CreateEntry("a.txt");
        }

        zip.Position = 0;
        Assert.Equal(DocxFindingCodes.NotADocument, Assert.Single(TargetDocumentDocx.Read(zip).Findings).Code);
    }

    [Fact]
    public void Read_FileCutOrWithAByteChanged_NeverThrows()
    {
        using var file = Docx(Paragraph("Mục tiêu", style: "Heading1"), Paragraph("Tỷ lệ đô thị hóa đạt 60%.", list: 2, level: 0));
        var bytes = file.ToArray();
        for (var at = 0; at < bytes.Length; at += 37)
        {
            var changed = (byte[])bytes.Clone();
            changed[at] ^= 0x55;
            using var damaged = new MemoryStream(changed);
            var result = TargetDocumentDocx.Read(damaged);
            Assert.True(result.Document is not null || result.Findings.Count == 1);
            using var cut = new MemoryStream(bytes[..at]);
            Assert.Single(TargetDocumentDocx.Read(cut).Findings);
        }
    }

    private static MemoryStream Docx(params OpenXmlElement[] body)
    {
        var stream = new MemoryStream();
        using (var file = WordprocessingDocument.Create(stream, WordprocessingDocumentType.Document))
        {
            var main = file.AddMainDocumentPart();
            main.Document = new Document(new Body(body));
            main.AddNewPart<NumberingDefinitionsPart>().Numbering = new Numbering(
                new AbstractNum(Level(0, NumberFormatValues.UpperRoman, "%1."), Level(1, NumberFormatValues.Decimal, "%2.")) { AbstractNumberId = 1 },
                new AbstractNum(Level(0, NumberFormatValues.Decimal, "(%1)")) { AbstractNumberId = 2 },
                new NumberingInstance(new AbstractNumId { Val = 1 }) { NumberID = 1 },
                new NumberingInstance(new AbstractNumId { Val = 2 }) { NumberID = 2 });
            main.AddNewPart<StyleDefinitionsPart>().Styles = new Styles(new Style(new StyleName { Val = "heading 1" }) { Type = StyleValues.Paragraph, StyleId = "Heading1" });
        }

        stream.Position = 0;
        return stream;
    }

    private static Level Level(int index, NumberFormatValues format, string text)
    {
        var level = new Level { LevelIndex = index };
        level.Append(new StartNumberingValue { Val = 1 }, new NumberingFormat { Val = format }, new LevelText { Val = text });
        return level;
    }

    private static Paragraph Paragraph(string text, int? list = null, int level = 0, string? style = null)
    {
        var properties = new ParagraphProperties();
        if (style is not null)
        {
            properties.Append(new ParagraphStyleId { Val = style });
        }

        if (list is { } number)
        {
            properties.Append(new NumberingProperties(new NumberingLevelReference { Val = level }, new NumberingId { Val = number }));
        }

        return new Paragraph(properties, new Run(new Text(text)));
    }

    private static Table Table(params string[][] rows) =>
        new(rows.Select(row => new TableRow(row.Select(cell => new TableCell(new Paragraph(new Run(new Text(cell))))))));
}
