namespace Violations.LoadedAssembly;

public static class Plugin
{
    public static object Load(string path) => System.Reflection.Assembly.LoadFrom(path); // ORCH8005
}
