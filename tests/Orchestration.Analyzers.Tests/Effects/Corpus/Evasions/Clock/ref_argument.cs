internal static class Sample
{
    public static bool Run(string text)
    {
        var at = DateTime.UtcNow; // expect ORCH2001
        return DateTime.TryParseExact(text, "O", System.Globalization.CultureInfo.InvariantCulture, System.Globalization.DateTimeStyles.RoundtripKind, out at);
    }
}
