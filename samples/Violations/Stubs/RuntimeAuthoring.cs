// The few names of the RulesEngine and Jint packages that a violation needs, so that this project restores nothing.
namespace RulesEngine
{
    public sealed class RulesEngine(string[] workflows)
    {
        public int Count => workflows.Length;
    }
}

namespace Jint
{
    public sealed class Engine
    {
        public object? Evaluate(string code) => code.Length;
    }
}
