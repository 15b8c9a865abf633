using System.Globalization;
using System.Numerics;

namespace Clinic.Billing;

public readonly struct Money : IEquatable<Money>, IComparable<Money>, IAdditionOperators<Money, Money, Money>, IParsable<Money>
{
    private readonly decimal _amount;

    private Money(decimal amount) => _amount = decimal.Round(amount, 2, MidpointRounding.ToEven);

    public static Money Zero => default;

    public static Money operator +(Money left, Money right) => new(left._amount + right._amount);

    public static bool operator ==(Money left, Money right) => left.Equals(right);

    public static bool operator !=(Money left, Money right) => !left.Equals(right);

    public static implicit operator decimal(Money money) => money._amount;

    public static explicit operator Money(decimal amount) => new(amount);

    public static Money Parse(string s, IFormatProvider? provider) => new(decimal.Parse(s, provider));

    public static bool TryParse(string? s, IFormatProvider? provider, out Money result)
    {
        var parsed = decimal.TryParse(s, NumberStyles.Currency, provider, out var amount);
        result = parsed ? new(amount) : default;
        return parsed;
    }

    public int CompareTo(Money other) => _amount.CompareTo(other._amount);

    public bool Equals(Money other) => _amount == other._amount;

    public override bool Equals(object? obj) => obj is Money other && Equals(other);

    public override int GetHashCode() => _amount.GetHashCode();

    public override string ToString() => _amount.ToString("F2", CultureInfo.InvariantCulture);
}
