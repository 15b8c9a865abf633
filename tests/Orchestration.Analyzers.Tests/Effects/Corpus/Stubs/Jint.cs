namespace Jint;

public sealed class Engine
{
    public object Evaluate(string code) => code;
}
