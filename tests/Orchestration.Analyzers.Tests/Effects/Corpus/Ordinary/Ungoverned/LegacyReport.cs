using System.Globalization;
using System.Text;

namespace Clinic.Reports;

public sealed class LegacyReport
{
    private readonly Dictionary<string, double> _totals = [];

    public void Add(string ward, string amount) => _totals[ward.ToUpper()] = double.Parse(amount);

    public override string ToString()
    {
        var text = new StringBuilder();
        foreach (var (ward, total) in _totals)
            text.AppendLine($"{ward}: {total:F2} ({CultureInfo.CurrentCulture.Name}, {ward.GetHashCode()})");
        return text.ToString();
    }
}
