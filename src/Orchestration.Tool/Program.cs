using System.CommandLine;
using Orchestration.Tool.Commands;
using Orchestration.Tool.Output;

var root = new RootCommand(
    """
    Reads what assemblies declare of orchestrations, without running them.

    Exit codes:
      0  nothing was found
      1  the command line was not understood
      2  something was found
      3  something could not be read
    """)
{
    VerifyCommand.Create(), SealCommand.Create(), DiffCommand.Create(), ExplainCommand.Create(), ReportCommand.Create(), GraphCommand.Create(),
};
var parsed = root.Parse(args);
if (parsed.Errors.Count > 0)
{
    foreach (var error in parsed.Errors)
        await Console.Error.WriteLineAsync(error.Message);
    return ExitCodes.Usage;
}

return await parsed.InvokeAsync();
