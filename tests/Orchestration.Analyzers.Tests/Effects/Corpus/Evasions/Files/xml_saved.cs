internal static class Sample
{
    public static void Run(System.Xml.Linq.XDocument document)
    {
        document.Save("a"); // expect ORCH4002
    }
}
