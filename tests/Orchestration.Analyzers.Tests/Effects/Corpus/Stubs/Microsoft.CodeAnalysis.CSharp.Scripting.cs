namespace Microsoft.CodeAnalysis.CSharp.Scripting;

public static class CSharpScript
{
    public static Task<object> EvaluateAsync(string code) => null!;
}
