namespace Orchestration.Analyzers.Tests.Effects.Corpus;

/// <summary>
/// The programs of the corpus that are not judged right, each with its reason; docs/threat-model.md names them. A test
/// asserts that each is still judged wrong, so an entry leaves the list with the change that mends it.
/// </summary>
internal static class KnownMisses
{
    public static readonly SortedDictionary<string, string> All = new(StringComparer.Ordinal)
    {
    };
}
