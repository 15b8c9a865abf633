using Microsoft.CodeAnalysis.Testing;
using Orchestration.Analyzers.Effects;

namespace Orchestration.Analyzers.Tests.Effects;

/// <summary>ORCH2100: in an Orchestration assembly everything is denied that nobody has classified.</summary>
public sealed class UnclassifiedCallTests
{
    private const string Does = "is not known to depend on its arguments alone";

    private static DiagnosticResult Unclassified(int location, string api) =>
        EffectVerify.Found("ORCH2100", "ADR 3.1", location, api, Does);

    [Fact]
    public Task Calls_constructions_properties_and_what_statements_call() => EffectVerify.Finds("""
        using System.Net;
        class C
        {
            object Make() => new {|#0:CookieContainer|}();
            object Typed() { CookieCollection made = {|#1:new|}(); return made; }
            int Read(Cookie cookie) => cookie.{|#2:Version|};
            void Write(Cookie cookie) => cookie.{|#3:Version|} = 3;
            void Each(CookieCollection all) { foreach (var one in {|#4:all|}) { } }
            System.Func<string, IPAddress> Group => {|#5:IPAddress.Parse|};
            class Derived() : {|#6:NetworkCredential|}("name", "value");
            void Initialise() { _ = new {|#7:Cookie|} { {|#8:Name|} = "a" }; }
        }
        """,
        Unclassified(0, "new CookieContainer"), Unclassified(1, "new CookieCollection"), Unclassified(2, "Cookie.Version"),
        Unclassified(3, "Cookie.Version"), Unclassified(4, "CookieCollection.GetEnumerator"), Unclassified(5, "IPAddress.Parse"),
        Unclassified(6, "new NetworkCredential"), Unclassified(7, "new Cookie"), Unclassified(8, "Cookie.Name"));

    [Fact]
    public Task A_type_that_is_only_named_is_named_once() => EffectVerify.Finds("""
        using System;
        using System.Collections.Generic;
        using System.Net;
        class C
        {
            Dictionary<string, List<{|#0:Cookie|}[]>>? _field;
            Cookie? Property => null;
            bool Is(object value) => value is {|#1:IPHostEntry|};
            Type Of => typeof({|#2:WebProxy|});
            T? Make<T>() => default;
            object? Explicit() => Make<{|#3:ServicePoint|}>();
            void Local() { {|#4:IPEndPoint|}? end = null; _ = end; }
            class Bound<T> where T : {|#5:HttpListenerPrefixCollection|};
        }
        """,
        Unclassified(0, "Cookie"), Unclassified(1, "IPHostEntry"), Unclassified(2, "WebProxy"), Unclassified(3, "ServicePoint"),
        Unclassified(4, "IPEndPoint"), Unclassified(5, "HttpListenerPrefixCollection"));

    [Fact]
    public Task Own_code_and_what_is_known_pure_are_silent() => EffectVerify.IsSilentEntirely("""
        using System;
        using System.Collections.Generic;
        using System.Linq;
        public enum Level { Low, High }
        public sealed record Reading(int Value, Level Level)
        {
            public Reading Doubled() => this with { Value = checked(Value * 2) };
        }
        public static class Readings
        {
            private static readonly string[] s_names = ["low", "high"];
            public static int Total(IEnumerable<Reading> all) => all.Where(static one => one.Level == Level.High).Sum(static one => one.Value);
            public static string Name(Level level) => level switch { Level.Low => s_names[0], Level.High => s_names[^1], _ => throw new ArgumentOutOfRangeException(nameof(level)) };
            public static bool Same(string left, string right) => string.Equals(left, right, StringComparison.Ordinal);
        }
        """);

    [Fact]
    public Task The_host_may_use_what_it_likes() => Verify<EffectAnalyzer>.Analyzer(
        "class C { object A() => new System.Net.CookieContainer(); }", "Host");

    [Fact]
    public Task A_line_lists_a_type_a_member_or_a_namespace() => Listed("""
        class C
        {
            object A() => new System.Net.CookieContainer();
            object B(string text) => System.Net.IPAddress.Parse(text);
            object D(System.Xml.NameTable table) => table.Add("x");
        }
        """, """
        # What the clinic's library needs.
        T:System.Net.CookieContainer; a bag of values
        M:System.Net.IPAddress.Parse; text in, address out
        N:System.Xml; names and values

        """);

    [Fact]
    public Task Lines_that_list_nothing_are_errors_where_they_stand() => Listed("""
        class C { object A() => new System.Net.CookieContainer(); }
        """, """
        T:System.Net.CookieContainer; a bag of values
        {|#0:T:System.Net.CookieContainer; again|}
          {|#1:System.Uri; no letter|}
        {|#2:T:System.Net.Cookie|}
        {|#3:T:System.Net.Cookie;|}
        {|#4:T:System.Net.Cookie; nobody uses it|}
        {|#5:T:System.String; the catalogue knows it|}

        """,
        Malformed(0, "T:System.Net.CookieContainer", "it is listed twice"),
        Malformed(1, "System.Uri; no letter", "it does not start with a documentation id such as 'M:Library.Type.Member'"),
        Malformed(2, "T:System.Net.Cookie", "the reason is missing: write '; ' and why it depends on its arguments alone"),
        Malformed(3, "T:System.Net.Cookie;", "the reason is missing: write '; ' and why it depends on its arguments alone"),
        Verify<EffectAnalyzer>.Diagnostic("ORCH2102").WithLocation(4).WithArguments("T:System.Net.Cookie"),
        Verify<EffectAnalyzer>.Diagnostic("ORCH2102").WithLocation(5).WithArguments("T:System.String"));

    private static DiagnosticResult Malformed(int location, string line, string fault) =>
        Verify<EffectAnalyzer>.Diagnostic("ORCH2101").WithLocation(location).WithArguments(line, fault);

    private static Task Listed(string source, string listing, params DiagnosticResult[] expected)
    {
        var test = Verify<EffectAnalyzer>.Create(source, role: null, expected);
        test.HidesUnclassified = false;
        test.TestState.AdditionalFiles.Add(("/0/orchestration.effects", listing));
        return test.RunAsync(CancellationToken.None);
    }
}
