namespace Violations.Culture;

public static class SourceCode
{
    public static bool IsClinic(string source) => source.ToUpper() == "CLINIC"; // ORCH2005
}
