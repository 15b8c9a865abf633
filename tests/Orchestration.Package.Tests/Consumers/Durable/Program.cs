using Orchestration;
using Orchestration.InMemory;
using Orchestration.Ledger;

// A host that has the ledger and nothing else. Its ports are for generated drivers; what a person does is for a host.
await using var ledger = await DurableLedger.OpenSqliteAsync(args[0]);
var ports = new OrchestrationPorts
{
    Audit = ledger, Decisions = ledger, Ledger = ledger, Checkpoints = ledger, Gateway = new InMemoryMutationGateway(),
};
Console.WriteLine($"{ports.Ledger.GetType().Name} {(await ledger.EscalateInterruptedAsync(TimeSpan.Zero)).Count} {(await ledger.FindInDoubtAsync()).Count}");
var key = new IdempotencyKey(new DeclarationId("test.flow@1.0.0"), new DeclaredName("Notify"), OpaqueRef.Issue());
Console.WriteLine((await ledger.SettleAsync(key, Settlement.Executed, new DeclaredName("INC-2031"))).Status);
