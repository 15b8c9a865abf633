using System.Diagnostics;
using System.Globalization;
using System.Runtime;
using Orchestration.Model.Tests;
using Orchestration.Model.Workflows.Checking;

namespace Orchestration.Benchmarks.Workflows;

/// <summary>
/// The first check of a process, as a compiler that just started does it: <c>checker-cold</c>. BenchmarkDotNet warms up
/// before it measures, so this is a stopwatch, and says how much of the time the runtime compiled.
/// </summary>
internal static class ColdCheck
{
    private const int States = 64;

    public static void Run()
    {
        var workflow = LargeWorkflow.Of(States);
        for (var round = 1; round <= 3; round++)
        {
            var (jit, methods, watch) = (JitInfo.GetCompilationTime(currentThread: true), JitInfo.GetCompiledMethodCount(currentThread: true), Stopwatch.StartNew());
            var found = WorkflowChecker.Check(workflow).Count;
            var elapsed = watch.Elapsed;
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
                $"check {round} of {States} states: {elapsed.TotalMilliseconds:F1} ms, of it {(JitInfo.GetCompilationTime(currentThread: true) - jit).TotalMilliseconds:F1} ms compiling {JitInfo.GetCompiledMethodCount(currentThread: true) - methods} methods; {found} violations"));
        }
    }
}
