namespace Clinic.Orchestrations;

public static class EarlyWarning
{
    public static int Respiration(int rate) => rate switch
    {
        <= 8 or >= 25 => 3,
        >= 21 => 2,
        <= 11 => 1,
        _ => 0,
    };

    public static int Total(params ReadOnlySpan<int> parts)
    {
        var total = 0;
        foreach (var part in parts)
            total = checked(total + part);
        return Math.Clamp(total, 0, 20);
    }

    public static bool IsUrgent(int respiration, int pulse, bool isConfused) =>
        Total(Respiration(respiration), pulse > 130 ? 3 : 0, isConfused ? 3 : 0) >= 5;
}
