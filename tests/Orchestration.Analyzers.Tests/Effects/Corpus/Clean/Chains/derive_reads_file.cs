// role: Host

[Trigger("case.born", 1)]
public readonly partial record struct CaseBorn([Within(0, 3000)] int Year);

[View("case.age", "1.0.0-draft.1")]
public readonly partial record struct CaseAge([From<CaseBorn>, Within(0, 3000)] int Year, bool IsOld)
{
    [Derive]
    public static bool Old(int year) => year < Limits.Oldest();
}

internal static class Limits
{
    public static int Oldest() => "limit".Trim().Length;
}
