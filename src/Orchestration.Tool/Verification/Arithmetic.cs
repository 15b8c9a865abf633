using System.Reflection.Metadata;

namespace Orchestration.Tool.Verification;

/// <summary>Constants, numbers and conversions.</summary>
internal static class Arithmetic
{
    /// <summary>Applies an instruction.</summary>
    /// <returns>Whether it is one of these.</returns>
    public static bool Apply(Instruction instruction, Frame frame, World world)
    {
        switch (instruction.Code)
        {
            case ILOpCode.Nop or ILOpCode.Readonly or ILOpCode.Tail or ILOpCode.Break:
                return true;
            case ILOpCode.Ldnull:
                frame.Push(new Text(null));
                return true;
            case >= ILOpCode.Ldc_i4_m1 and <= ILOpCode.Ldc_i4_8:
                frame.Push(new Known((int)instruction.Code - (int)ILOpCode.Ldc_i4_0));
                return true;
            case ILOpCode.Ldc_i4 or ILOpCode.Ldc_i4_s:
                frame.Push(new Known((int)instruction.Operand));
                return true;
            case ILOpCode.Ldc_i8:
                frame.Push(new Known(instruction.Operand, IsLong: true));
                return true;
            case ILOpCode.Dup:
                var top = frame.Pop();
                frame.Push(top);
                frame.Push(top);
                return true;
            case ILOpCode.Pop:
                frame.Pop();
                return true;
            case ILOpCode.Add or ILOpCode.Sub or ILOpCode.Mul or ILOpCode.And or ILOpCode.Or or ILOpCode.Xor:
                frame.Push(Combine(instruction.Code, frame));
                return true;
            case ILOpCode.Not or ILOpCode.Neg:
                var known = frame.Pop() as Known ?? throw new StrangeCodeException("computes with what it does not know");
                frame.Push(known with { Number = instruction.Code == ILOpCode.Not ? ~known.Number : -known.Number });
                return true;
            case ILOpCode.Ceq or ILOpCode.Cgt or ILOpCode.Cgt_un or ILOpCode.Clt or ILOpCode.Clt_un:
                var (right, left) = (frame.Pop(), frame.Pop());
                var name = instruction.Code.ToString()[1..].ToLowerInvariant().Replace('_', '.');
                // "x cgt.un 0" and "x cgt.un null" are how the compiler writes "is not".
                frame.Push(new Known(Branches.Compare(left, right is Text { Content: null } ? new Known(0) : right, left is Text && name == "gt.un" ? "ne.un" : name, world) ? 1 : 0));
                return true;
            case ILOpCode.Conv_i1 or ILOpCode.Conv_u1 or ILOpCode.Conv_i2 or ILOpCode.Conv_u2 or ILOpCode.Conv_i4 or ILOpCode.Conv_u4 or ILOpCode.Conv_i8 or ILOpCode.Conv_u8 or ILOpCode.Conv_i or ILOpCode.Conv_u:
                frame.Push(Convert(instruction.Code, frame.Pop()));
                return true;
            default:
                return false;
        }
    }

    private static Value Combine(ILOpCode code, Frame frame)
    {
        var (right, left) = (frame.Pop(), frame.Pop());
        switch (left, right)
        {
            case (Known one, Known other):
                var number = code switch
                {
                    ILOpCode.Add => unchecked(one.Number + other.Number),
                    ILOpCode.Sub => unchecked(one.Number - other.Number),
                    ILOpCode.Mul => unchecked(one.Number * other.Number),
                    ILOpCode.And => one.Number & other.Number,
                    ILOpCode.Or => one.Number | other.Number,
                    _ => one.Number ^ other.Number,
                };
                return new Known(one.IsLong || other.IsLong ? number : (int)number, one.IsLong || other.IsLong);
            case (Symbol symbol, Known constant) when code is ILOpCode.Add or ILOpCode.Sub:
                var moved = symbol.Plus(code == ILOpCode.Add ? constant.Number : -(Int128)constant.Number);
                return symbol.IsLong ? moved.Wrap(long.MinValue, long.MaxValue, true) : moved.Wrap(int.MinValue, int.MaxValue, false);
            default:
                throw new StrangeCodeException("computes with what it does not know");
        }
    }

    private static Value Convert(ILOpCode code, Value? value)
    {
        var (low, high, isLong) = code switch
        {
            ILOpCode.Conv_i1 => ((Int128)sbyte.MinValue, (Int128)sbyte.MaxValue, false),
            ILOpCode.Conv_u1 => (0, byte.MaxValue, false),
            ILOpCode.Conv_i2 => (short.MinValue, short.MaxValue, false),
            ILOpCode.Conv_u2 => (0, ushort.MaxValue, false),
            // On the stack 32 bits have no sign: u4 is kept as i4 is, and comparisons say how they read it.
            ILOpCode.Conv_i4 or ILOpCode.Conv_u4 => (int.MinValue, int.MaxValue, false),
            _ => (long.MinValue, long.MaxValue, true),
        };
        var widensUnsigned = code is ILOpCode.Conv_u8 or ILOpCode.Conv_u;
        switch (value)
        {
            case Known known:
                var number = widensUnsigned && !known.IsLong ? (uint)known.Number : known.Number;
                var width = high - low + 1;
                var inside = (((number - low) % width) + width) % width;
                return new Known((long)(inside + low), isLong);
            case Symbol symbol:
                return (widensUnsigned && !symbol.IsLong ? symbol.Wrap(0, uint.MaxValue, true) : symbol).Wrap(low, high, isLong);
            case Address or DataHandle:
                return value;
            default:
                throw new StrangeCodeException("converts what is no number");
        }
    }
}
