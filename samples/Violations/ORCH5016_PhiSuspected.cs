namespace Violations.Suspected;

public sealed record Enrolment(string Ssn);

public static class Enrolments
{
    public static void Show(Serilog.IDiagnosticContext log, Enrolment enrolment) => log.Set("enrolled", enrolment.Ssn); // ORCH5016
}
