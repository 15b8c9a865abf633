internal static class Sample
{
    public static object? Run(System.Xml.XmlReader reader) => reader.Depth; // expect ORCH2100
}
