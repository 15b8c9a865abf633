internal static class Sample
{
    public static object? Run(MongoDB.Driver.IMongoCollection<string> rows) => rows.InsertOneAsync("a"); // expect ORCH4008
}
