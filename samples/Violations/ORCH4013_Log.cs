namespace Violations.Log;

public static class Say
{
    public static void Hello(string text) => Console.WriteLine(text); // ORCH4013
}
