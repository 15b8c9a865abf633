namespace Violations.UnstampedReference;

// Where a project refers to an assembly that has orchestrations and no stamp, that is told of the reference and of no
// line of code. This project refers to none: // ORCH9010
public static class Intake
{
    public static int Count(IReadOnlyCollection<string> requests) => requests.Count;
}
