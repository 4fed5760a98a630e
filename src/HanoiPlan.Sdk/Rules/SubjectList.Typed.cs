using HanoiPlan.Sdk.Findings;

namespace HanoiPlan.Sdk.Rules;

internal sealed class SubjectList<TSubject> : SubjectList
    where TSubject : class
{
    private readonly SubjectKind<TSubject> _kind;
    private readonly IEnumerable<TSubject>[] _parts;
    private readonly Lazy<TSubject[]> _items;

    public SubjectList(SubjectKind<TSubject> kind, IEnumerable<TSubject>[] parts)
        : base(kind)
    {
        _kind = kind;
        _parts = parts;
        _items = new Lazy<TSubject[]>(() => [.. parts.SelectMany(part => part)
            .Select(item => item ?? throw new ArgumentException($"A {kind.Name} in the input of the rules is null."))]);
    }

    public TSubject[] Items => _items.Value;

    public override int Count => Items.Length;

    public SubjectList<TSubject> And(IEnumerable<TSubject> more) => new(_kind, [.. _parts, more]);

    public override string IdentifierOf(int index) => _kind.Identify(Items[index]);

    public override FindingCitation? CitationOf(int index) => _kind.Cite(Items[index]);

    public override Place? PlaceOf(int index) => _kind.Locate(Items[index]);
}
