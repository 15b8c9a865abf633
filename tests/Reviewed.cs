namespace Orchestration;

/// <summary>Texts that a person has read and a test holds to: set ORCHESTRATION_ACCEPT to 1 to write them anew, and read what has changed.</summary>
internal static class Reviewed
{
    /// <summary>Whether the texts are to be written.</summary>
    public static bool IsAccepting => Environment.GetEnvironmentVariable("ORCHESTRATION_ACCEPT") == "1";

    /// <summary>Holds a text to the reviewed one.</summary>
    /// <param name="path">The file of the reviewed text.</param>
    /// <param name="actual">The text.</param>
    public static void Holds(string path, string actual)
    {
        if (IsAccepting)
            File.WriteAllText(path, actual);
        Assert.Equal(File.ReadAllText(path), actual);
    }
}
