using Orchestration;

namespace Violations.Suspected;

public sealed record Enrolment(string Ssn);

public static class Enrolments
{
    public static void Show(Enrolment enrolment) => Console.WriteLine(enrolment.Ssn); // ORCH5016
}
