using System.Reflection.Metadata;

namespace Orchestration.Tool.Verification;

/// <summary>One instruction.</summary>
/// <param name="Code">The operation.</param>
/// <param name="Operand">Its operand as a number: a constant, an index or a token.</param>
/// <param name="Target">Where a branch goes.</param>
/// <param name="Targets">Where a switch goes.</param>
internal readonly record struct Instruction(ILOpCode Code, long Operand, int Target, int[] Targets);

/// <summary>Reads instructions one after the other.</summary>
/// <param name="content">The method's code.</param>
internal sealed class InstructionReader(byte[] content)
{
    private int _position;

    /// <summary>Whether everything has been read.</summary>
    public bool IsAtEnd => _position >= content.Length;

    /// <summary>Goes on somewhere else.</summary>
    public void GoTo(int position) => _position = position >= 0 && position < content.Length ? position : throw new StrangeCodeException("leaves its method");

    /// <summary>Reads one instruction.</summary>
    public Instruction Next()
    {
        var code = (ILOpCode)Byte();
        if ((int)code == 0xFE)
            code = (ILOpCode)(0xFE00 | Byte());
        if (code == ILOpCode.Switch)
        {
            var targets = new int[Math.Min(Int32(), content.Length)];
            var offsets = targets.Select(_ => Int32()).ToArray();
            return new(code, 0, 0, [.. offsets.Select(offset => _position + offset)]);
        }

        if (!Enum.IsDefined(code))
            throw new StrangeCodeException("has an unknown instruction");
        if (code.IsBranch())
        {
            var offset = code.GetBranchOperandSize() == 1 ? (sbyte)Byte() : Int32();
            return new(code, 0, _position + offset, []);
        }

        return new(code, Operand(code), 0, []);
    }

    private long Operand(ILOpCode code) => code switch
    {
        ILOpCode.Ldc_i4_s => (sbyte)Byte(),
        ILOpCode.Ldarg_s or ILOpCode.Ldarga_s or ILOpCode.Starg_s or ILOpCode.Ldloc_s or ILOpCode.Ldloca_s or ILOpCode.Stloc_s or ILOpCode.Unaligned => Byte(),
        ILOpCode.Ldarg or ILOpCode.Ldarga or ILOpCode.Starg or ILOpCode.Ldloc or ILOpCode.Ldloca or ILOpCode.Stloc => (ushort)(Byte() | (Byte() << 8)),
        ILOpCode.Ldc_i8 or ILOpCode.Ldc_r8 => (uint)Int32() | ((long)Int32() << 32),
        ILOpCode.Ldc_i4 or ILOpCode.Ldc_r4 or ILOpCode.Ldstr or ILOpCode.Call or ILOpCode.Callvirt or ILOpCode.Calli or ILOpCode.Jmp or ILOpCode.Newobj or ILOpCode.Ldfld or ILOpCode.Ldflda
            or ILOpCode.Stfld or ILOpCode.Ldsfld or ILOpCode.Ldsflda or ILOpCode.Stsfld or ILOpCode.Ldtoken or ILOpCode.Initobj or ILOpCode.Ldobj or ILOpCode.Stobj
            or ILOpCode.Cpobj or ILOpCode.Newarr or ILOpCode.Ldelem or ILOpCode.Stelem or ILOpCode.Ldelema or ILOpCode.Box or ILOpCode.Unbox or ILOpCode.Unbox_any
            or ILOpCode.Castclass or ILOpCode.Isinst or ILOpCode.Constrained or ILOpCode.Sizeof or ILOpCode.Ldftn or ILOpCode.Ldvirtftn or ILOpCode.Mkrefany or ILOpCode.Refanyval => Int32(),
        _ => 0,
    };

    private byte Byte() => _position < content.Length ? content[_position++] : throw new StrangeCodeException("ends in the middle of an instruction");

    private int Int32() => Byte() | (Byte() << 8) | (Byte() << 16) | (Byte() << 24);
}
