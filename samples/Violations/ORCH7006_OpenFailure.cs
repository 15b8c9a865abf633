namespace Violations.OpenFailure;

public interface IClinicPort
{
    Exception? TryAccept(OpaqueRef referral); // ORCH7006
}
