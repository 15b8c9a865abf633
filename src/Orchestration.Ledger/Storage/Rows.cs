using System.Data.Common;

namespace Orchestration.Ledger.Storage;

/// <summary>Records as values of a row, and back. What reads back as nothing declared throws, and counts as an invalid response.</summary>
internal static class Rows
{
    public static object[] Of(in AuditRecord record, long at) =>
    [
        record.Run.ToString(), record.Sequence, record.Lifecycle.ToString(), record.Workflow.ToString(), record.From.ToString(),
        record.Signal.ToString(), record.To.ToString(), record.Subject.ToString(), record.Rule.ToString(), record.Failure.ToString(),
        record.Rejection.Reason.ToString(), record.Rejection.Facet.ToString(), at,
    ];

    public static AuditRecord Audit(DbDataReader row) => new()
    {
        Run = Reference(row.GetString(0)), Sequence = row.GetInt32(1), Lifecycle = Word<Lifecycle>(row.GetString(2)),
        Workflow = Id(row.GetString(3)), From = Name(row.GetString(4)), Signal = Word<Signal>(row.GetString(5)), To = Name(row.GetString(6)),
        Subject = Id(row.GetString(7)), Rule = Name(row.GetString(8)), Failure = Word<Failure>(row.GetString(9)),
        Rejection = new Rejection(Word<RejectionReason>(row.GetString(10)), Name(row.GetString(11))),
    };

    public static (MutationRequest Request, OpaqueRef Run, MutationOutcome? Outcome) Write(DbDataReader row) =>
    (
        new MutationRequest(
            new IdempotencyKey(Id(row.GetString(0)), Name(row.GetString(1)), Reference(row.GetString(2))),
            Id(row.GetString(3)), Name(row.GetString(4)), Reference(row.GetString(5))),
        Reference(row.GetString(6)),
        row.IsDBNull(7) ? null : new MutationOutcome(Word<Failure>(row.GetString(7)))
    );

    public static Settlement Settled(DbDataReader row) => Word<Settlement>(row.GetString(0));

    public static Checkpoint Kept(DbDataReader row) => Checkpoint.FromStored(Reference(row.GetString(0)), row.GetFieldValue<byte[]>(1));

    public static (OpaqueRef Run, DeclarationId Workflow, int Sequence, DeclaredName State) Stand(DbDataReader row) =>
        (Reference(row.GetString(0)), Id(row.GetString(1)), row.GetInt32(2), Name(row.GetString(3)));

    private static OpaqueRef Reference(string text) => OpaqueRef.TryParse(text, out var reference) ? reference : throw new FormatException();

    private static DeclarationId Id(string text) => text.Length == 0 ? default : new DeclarationId(text);

    private static DeclaredName Name(string text) => text.Length == 0 ? default : new DeclaredName(text);

    private static T Word<T>(string text)
        where T : struct, Enum =>
        Enum.TryParse<T>(text, out var value) && value.ToString() == text && Enum.IsDefined(value) ? value : throw new FormatException();
}
