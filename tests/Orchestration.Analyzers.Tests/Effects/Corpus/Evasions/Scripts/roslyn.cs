// role: Host

internal static class Sample
{
    public static object? Run() => Microsoft.CodeAnalysis.CSharp.Scripting.CSharpScript.EvaluateAsync("1 + 1"); // expect ORCH8003
}
