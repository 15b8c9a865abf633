namespace Violations.UnorderedIteration;

public static class TagLine
{
    public static string Of(Dictionary<string, int> tags) => string.Join(",", tags.Keys); // ORCH2007
}
