namespace Violations.StaticMemo;

public static class Memo
{
    private static object? s_known;

    public static object Get(Func<object> load) => s_known ??= load(); // ORCH6007
}
