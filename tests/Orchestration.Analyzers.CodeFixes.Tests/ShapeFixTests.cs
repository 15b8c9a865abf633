using Orchestration.Analyzers.Effects;

namespace Orchestration.Analyzers.CodeFixes.Tests;

public sealed class ShapeFixTests
{
    [Fact]
    public Task An_async_void_method_returns_a_task() => Fix<EffectAnalyzer, TaskAbandonedFix>.Mends(
        "using System.Threading.Tasks; class C { async void [|A|](Task task) => await task; }",
        "using System.Threading.Tasks; class C { async Task A(Task task) => await task; }", "Return a Task");

    [Fact]
    public Task What_has_no_order_is_sorted_ordinally() => Fix<EffectAnalyzer, UnorderedIteratedFix>.Mends(
        Keys("[|tags.Keys|]", "[|tags|]"),
        Keys("tags.Keys.OrderBy(item => item, System.StringComparer.Ordinal)", "tags.OrderBy(item => item.Key, System.StringComparer.Ordinal)"), "Sort first");

    private static string Keys(string keys, string pairs) => $$"""
        using System.Collections.Generic;
        using System.Linq;
        class C
        {
            string A(Dictionary<string, int> tags) => string.Join(",", {{keys}});
            string B(Dictionary<string, int> tags) => string.Join(",", {{pairs}});
        }
        """;
}
