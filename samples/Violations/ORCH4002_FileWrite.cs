namespace Violations.FileWrite;

public static class Worklist
{
    public static void Export(string path, string[] rows) => File.WriteAllLines(path, rows); // ORCH4002
}
