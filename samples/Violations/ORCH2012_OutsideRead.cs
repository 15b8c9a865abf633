namespace Violations.OutsideRead;

public static class Thresholds
{
    public static string Load(string path) => File.ReadAllText(path); // ORCH2012
}
