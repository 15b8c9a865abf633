// role: Host

[View("case.age", "1.0.0-draft.1")]
public readonly partial record struct CaseAge([Within(0, 3000)] int Year, bool IsOld)
{
    [Derive]
    private static bool Old(int year) => year < Now();

    private static int Now() => DateTime.UnixEpoch.Year;
}
