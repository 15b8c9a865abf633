using Orchestration;

namespace Violations.DuplicateDeclaration;

[View("pharmacy.stock", "1.0.0")]
public readonly partial record struct PharmacyStock(bool InStock);

[View("pharmacy.stock", "1.0.0")] // ORCH1015
public readonly partial record struct PharmacyStockAgain(bool IsAvailable);
