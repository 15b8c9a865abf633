using System.Reflection.Metadata;

namespace Orchestration.Tool.Verification;

/// <summary>Branches and comparisons: where what is not known yet has to be decided.</summary>
internal static class Branches
{
    /// <summary>Whether an instruction is a branch.</summary>
    public static bool IsBranch(ILOpCode code) => code.IsBranch() && code is not (ILOpCode.Leave or ILOpCode.Leave_s);

    /// <summary>Whether a branch is taken.</summary>
    public static bool Takes(ILOpCode code, Frame frame, World world)
    {
        switch (code)
        {
            case ILOpCode.Br or ILOpCode.Br_s:
                return true;
            case ILOpCode.Brtrue or ILOpCode.Brtrue_s:
                return Compare(frame.Pop(), new Known(0), "ne.un", world);
            case ILOpCode.Brfalse or ILOpCode.Brfalse_s:
                return Compare(frame.Pop(), new Known(0), "eq", world);
            default:
                var (right, left) = (frame.Pop(), frame.Pop());
                var name = code.ToString().ToLowerInvariant().Replace("_s", string.Empty, StringComparison.Ordinal).Replace('_', '.');
                return Compare(left, right, name[1..], world);
        }
    }

    /// <summary>Where a switch goes; null for on.</summary>
    public static int? Switch(Value? value, int[] targets, World world)
    {
        if (value is Known known)
            return (uint)known.Number < targets.Length ? targets[(uint)known.Number] : null;
        if (value is not Symbol symbol)
            throw new StrangeCodeException("switches on what is no number");
        var unsigned = symbol.IsLong ? symbol : symbol.Wrap(0, uint.MaxValue, isLong: false);
        return world.Decide(unsigned, Enumerable.Range(0, targets.Length + 1).Select(index => (Int128)index), number => number >= 0 && number < targets.Length ? targets[(int)number] : (int?)null);
    }

    /// <summary>Whether a comparison holds.</summary>
    public static bool Compare(Value? left, Value? right, string comparison, World world)
    {
        if (left is null or Text { Content: null } && comparison is "ne.un" or "eq" && right is Known { Number: 0 })
            return comparison == "eq";
        if (left is Text or ArrayValue && right is Known { Number: 0 })
            return comparison == "ne.un";
        var isUnsigned = comparison.EndsWith(".un", StringComparison.Ordinal);
        if (left is Known one && right is Known other)
            return Holds(comparison, Number(one, isUnsigned), Number(other, isUnsigned));
        if (left is Symbol symbol && right is Known constant)
            return Decide(symbol, constant, comparison, isUnsigned, world);
        if (left is Known first && right is Symbol second)
            return Decide(second, first, Mirrored(comparison), isUnsigned, world);
        throw new StrangeCodeException("compares what is no number with one");
    }

    private static bool Decide(Symbol symbol, Known constant, string comparison, bool isUnsigned, World world)
    {
        var value = isUnsigned ? (symbol.IsLong ? symbol.Wrap(0, ulong.MaxValue, true) : symbol.Wrap(0, uint.MaxValue, false)) : symbol;
        var bound = Number(constant with { IsLong = symbol.IsLong }, isUnsigned);
        return world.Decide(value, [bound, bound + 1], number => Holds(comparison, number, bound));
    }

    private static Int128 Number(Known known, bool isUnsigned) => !isUnsigned ? known.Number : known.IsLong ? (Int128)(ulong)known.Number : (uint)known.Number;

    private static bool Holds(string comparison, Int128 left, Int128 right) => comparison switch
    {
        "eq" => left == right,
        "ne.un" => left != right,
        "lt" or "lt.un" => left < right,
        "le" or "le.un" => left <= right,
        "gt" or "gt.un" => left > right,
        "ge" or "ge.un" => left >= right,
        _ => throw new StrangeCodeException("compares in an unknown way"),
    };

    private static string Mirrored(string comparison) => comparison switch
    {
        "lt" => "gt", "lt.un" => "gt.un", "le" => "ge", "le.un" => "ge.un", "gt" => "lt", "gt.un" => "lt.un", "ge" => "le", "ge.un" => "le.un",
        _ => comparison,
    };
}
