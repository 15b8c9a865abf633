using System.Diagnostics.CodeAnalysis;

namespace Clinic.Orchestrations;

public abstract record Result<T>
{
    private Result()
    {
    }

    public sealed record Ok(T Value) : Result<T>;

    public sealed record Error(string Code) : Result<T>;

    public Result<TOther> Then<TOther>(Func<T, Result<TOther>> next) => this switch
    {
        Ok(var value) => next(value),
        Error(var code) => new Result<TOther>.Error(code),
        _ => throw new InvalidOperationException(),
    };

    public bool TryGet([MaybeNullWhen(false)] out T value)
    {
        value = this is Ok ok ? ok.Value : default;
        return this is Ok;
    }
}
