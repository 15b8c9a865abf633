using Orchestration;
using Orchestration.Ledger;

// A host that has the ledger and nothing else: what it reserves is there after it was closed, and an operator settles it.
var request = new MutationRequest(
    new IdempotencyKey(new DeclarationId("test.flow@1.0.0"), new DeclaredName("Notify"), OpaqueRef.Issue()),
    new DeclarationId(CommOperation.SendMessage), new DeclaredName("test.template"), OpaqueRef.Issue());
await using (var ledger = await DurableLedger.OpenSqliteAsync(args[0]))
    Console.WriteLine((await ledger.ReserveAsync(OpaqueRef.Issue(), request, CancellationToken.None)).Status);

await using var again = await DurableLedger.OpenSqliteAsync(args[0]);
Console.WriteLine((await again.ReserveAsync(OpaqueRef.Issue(), request, CancellationToken.None)).Status);
await again.CompleteAsync(request.Key, MutationOutcome.InDoubt, CancellationToken.None);
Console.WriteLine((await again.SettleAsync(request.Key, Settlement.Executed, new DeclaredName("INC-2031"))).Status);
