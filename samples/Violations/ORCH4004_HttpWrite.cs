namespace Violations.HttpWrite;

public static class RecordSystem
{
    public static Task Amend(HttpClient client, HttpContent bundle) => client.PostAsync("fhir", bundle); // ORCH4004
}
