namespace Violations.Lazy;

public static class Once
{
    public static object Load(Func<int> load) => new Lazy<int>(load); // ORCH6006
}
