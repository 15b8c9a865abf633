internal static class Sample
{
    public static object? Run() => Microsoft.VisualBasic.VBMath.Rnd(); // expect ORCH2002
}
