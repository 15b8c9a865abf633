namespace Violations.RunsUncalled;

public class Lease
{
    public bool Held { get; private set; } = true;

    ~Lease() => Held = false; // ORCH3011
}
