using System.Globalization;
using Orchestration;
using Spectre.Console;

namespace Referrals;

/// <summary>The audit trail of one run as a table: one line per record, which is one line per transition.</summary>
internal static class AuditTable
{
    // Fixed, so that the lines after a pause stand under the lines before it; together they fit in 100 columns.
    private static readonly (string Title, int Width)[] Columns =
        [("#", 1), ("stage", 9), ("from", 13), ("signal", 11), ("to", 13), ("about", 27), ("rule or why", 16)];

    private static readonly (string Title, int Width)[] RefusalColumns = [("#", 1), ("stage", 9), ("why", 60)];

    private static readonly Style Dim = new(decoration: Decoration.Dim);

    /// <summary>Prints a run's records.</summary>
    /// <param name="console">Where to.</param>
    /// <param name="trail">The run's records, from the first.</param>
    /// <param name="from">How many of them were printed before.</param>
    public static void Print(IAnsiConsole console, IReadOnlyList<AuditRecord> trail, int from)
    {
        var isRefusal = trail is [{ Lifecycle: Lifecycle.Refuse }];
        var columns = isRefusal ? RefusalColumns : Columns;
        var table = new Table { Border = TableBorder.None, ShowHeaders = from == 0 };
        foreach (var (title, width) in columns)
            table.AddColumn(new TableColumn(new Text(title, Dim)) { Width = width, Padding = new Padding(0, 0, 1, 0) });
        foreach (var record in trail.Skip(from))
            table.AddRow(isRefusal ? [.. Stage(record), new Text(Why(record))] : [.. Stage(record), .. Step(record), new Text(Why(record))]);
        console.Write(table);
    }

    /// <summary>What a record says about why: a rule, a failure, a refusal, an answer; or nothing.</summary>
    /// <param name="record">The record.</param>
    public static string Why(AuditRecord record) => record switch
    {
        { Rejection.Reason: not RejectionReason.None } => record.Rejection.ToString(),
        { Failure: not Failure.None } => record.Failure.ToString(),
        { Rule.IsEmpty: false } => record.Rule.ToString(),
        { Signal: Signal.Deny } => "no rule applies",
        { Signal: Signal.Approved } => "person approved",
        { Signal: Signal.Rejected } => "person rejected",
        _ => string.Empty,
    };

    private static Text[] Stage(AuditRecord record) =>
    [
        new Text(record.Sequence.ToString(CultureInfo.InvariantCulture)),
        new Text(record.Lifecycle.ToString(), Colour(record.Lifecycle)),
    ];

    private static Text[] Step(AuditRecord record) =>
    [
        new Text(record.From.ToString()),
        new Text(record.Signal == Signal.None ? string.Empty : record.Signal.ToString(), Colour(record.Signal)),
        new Text(record.To.ToString()),
        new Text(record.Subject.ToString()),
    ];

    private static Style Colour(Lifecycle lifecycle) => lifecycle switch
    {
        Lifecycle.Refuse => new Style(Color.Red),
        Lifecycle.Pause => new Style(Color.Yellow),
        Lifecycle.Terminate => new Style(decoration: Decoration.Bold),
        _ => Style.Plain,
    };

    private static Style Colour(Signal signal) => signal switch
    {
        Signal.Allow or Signal.Available or Signal.Approved or Signal.Succeeded => new Style(Color.Green),
        Signal.Deny or Signal.Rejected or Signal.Failed => new Style(Color.Red),
        _ => new Style(Color.Yellow),
    };
}
