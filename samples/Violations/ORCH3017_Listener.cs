namespace Violations.Listener;

public static class Door
{
    public static object Open() => new System.Net.HttpListener(); // ORCH3017
}
