using Orchestration;

namespace Violations.Unproven;

// Every pair of facets is decided, but the pairs are so interleaved that no proof fits the budget.
[View("bed.request-1107", "1.0.0")]
public readonly partial record struct BedRequest(
    bool A0, bool B0,
    bool A1, bool B1,
    bool A2, bool B2,
    bool A3, bool B3,
    bool A4, bool B4,
    bool A5, bool B5,
    bool A6, bool B6,
    bool A7, bool B7,
    bool A8, bool B8,
    bool A9, bool B9,
    bool A10, bool B10,
    bool A11, bool B11,
    bool A12, bool B12,
    bool A13, bool B13,
    bool A14, bool B14,
    bool A15, bool B15,
    bool A16, bool B16,
    bool A17, bool B17);

[Policy<BedRequest>("bed.entangled", "1.0.0")]
public enum BedEntangled // ORCH1107
{
    [Deny]
    [When(nameof(BedRequest.A0), Is = true)]
    [When(nameof(BedRequest.A1), Is = true)]
    [When(nameof(BedRequest.A2), Is = true)]
    [When(nameof(BedRequest.A3), Is = true)]
    [When(nameof(BedRequest.A4), Is = true)]
    [When(nameof(BedRequest.A5), Is = true)]
    [When(nameof(BedRequest.A6), Is = true)]
    [When(nameof(BedRequest.A7), Is = true)]
    [When(nameof(BedRequest.A8), Is = true)]
    [When(nameof(BedRequest.A9), Is = true)]
    [When(nameof(BedRequest.A10), Is = true)]
    [When(nameof(BedRequest.A11), Is = true)]
    [When(nameof(BedRequest.A12), Is = true)]
    [When(nameof(BedRequest.A13), Is = true)]
    [When(nameof(BedRequest.A14), Is = true)]
    [When(nameof(BedRequest.A15), Is = true)]
    [When(nameof(BedRequest.A16), Is = true)]
    [When(nameof(BedRequest.A17), Is = true)]
    First,

    [Deny, When(nameof(BedRequest.A0), Is = false), When(nameof(BedRequest.B0), Is = false)] R000,
    [Deny, When(nameof(BedRequest.A1), Is = false), When(nameof(BedRequest.B1), Is = false)] R100,
    [Deny, When(nameof(BedRequest.A2), Is = false), When(nameof(BedRequest.B2), Is = false)] R200,
    [Deny, When(nameof(BedRequest.A3), Is = false), When(nameof(BedRequest.B3), Is = false)] R300,
    [Deny, When(nameof(BedRequest.A4), Is = false), When(nameof(BedRequest.B4), Is = false)] R400,
    [Deny, When(nameof(BedRequest.A5), Is = false), When(nameof(BedRequest.B5), Is = false)] R500,
    [Deny, When(nameof(BedRequest.A6), Is = false), When(nameof(BedRequest.B6), Is = false)] R600,
    [Deny, When(nameof(BedRequest.A7), Is = false), When(nameof(BedRequest.B7), Is = false)] R700,
    [Deny, When(nameof(BedRequest.A8), Is = false), When(nameof(BedRequest.B8), Is = false)] R800,
    [Deny, When(nameof(BedRequest.A9), Is = false), When(nameof(BedRequest.B9), Is = false)] R900,
    [Deny, When(nameof(BedRequest.A10), Is = false), When(nameof(BedRequest.B10), Is = false)] R1000,
    [Deny, When(nameof(BedRequest.A11), Is = false), When(nameof(BedRequest.B11), Is = false)] R1100,
    [Deny, When(nameof(BedRequest.A12), Is = false), When(nameof(BedRequest.B12), Is = false)] R1200,
    [Deny, When(nameof(BedRequest.A13), Is = false), When(nameof(BedRequest.B13), Is = false)] R1300,
    [Deny, When(nameof(BedRequest.A14), Is = false), When(nameof(BedRequest.B14), Is = false)] R1400,
    [Deny, When(nameof(BedRequest.A15), Is = false), When(nameof(BedRequest.B15), Is = false)] R1500,
    [Deny, When(nameof(BedRequest.A16), Is = false), When(nameof(BedRequest.B16), Is = false)] R1600,
    [Deny, When(nameof(BedRequest.A17), Is = false), When(nameof(BedRequest.B17), Is = false)] R1700,
    [Deny, When(nameof(BedRequest.A0), Is = false), When(nameof(BedRequest.B0), Is = true)] R001,
    [Deny, When(nameof(BedRequest.A1), Is = false), When(nameof(BedRequest.B1), Is = true)] R101,
    [Deny, When(nameof(BedRequest.A2), Is = false), When(nameof(BedRequest.B2), Is = true)] R201,
    [Deny, When(nameof(BedRequest.A3), Is = false), When(nameof(BedRequest.B3), Is = true)] R301,
    [Deny, When(nameof(BedRequest.A4), Is = false), When(nameof(BedRequest.B4), Is = true)] R401,
    [Deny, When(nameof(BedRequest.A5), Is = false), When(nameof(BedRequest.B5), Is = true)] R501,
    [Deny, When(nameof(BedRequest.A6), Is = false), When(nameof(BedRequest.B6), Is = true)] R601,
    [Deny, When(nameof(BedRequest.A7), Is = false), When(nameof(BedRequest.B7), Is = true)] R701,
    [Deny, When(nameof(BedRequest.A8), Is = false), When(nameof(BedRequest.B8), Is = true)] R801,
    [Deny, When(nameof(BedRequest.A9), Is = false), When(nameof(BedRequest.B9), Is = true)] R901,
    [Deny, When(nameof(BedRequest.A10), Is = false), When(nameof(BedRequest.B10), Is = true)] R1001,
    [Deny, When(nameof(BedRequest.A11), Is = false), When(nameof(BedRequest.B11), Is = true)] R1101,
    [Deny, When(nameof(BedRequest.A12), Is = false), When(nameof(BedRequest.B12), Is = true)] R1201,
    [Deny, When(nameof(BedRequest.A13), Is = false), When(nameof(BedRequest.B13), Is = true)] R1301,
    [Deny, When(nameof(BedRequest.A14), Is = false), When(nameof(BedRequest.B14), Is = true)] R1401,
    [Deny, When(nameof(BedRequest.A15), Is = false), When(nameof(BedRequest.B15), Is = true)] R1501,
    [Deny, When(nameof(BedRequest.A16), Is = false), When(nameof(BedRequest.B16), Is = true)] R1601,
    [Deny, When(nameof(BedRequest.A17), Is = false), When(nameof(BedRequest.B17), Is = true)] R1701,
    [Deny, When(nameof(BedRequest.A0), Is = true), When(nameof(BedRequest.B0), Is = false)] R010,
    [Deny, When(nameof(BedRequest.A1), Is = true), When(nameof(BedRequest.B1), Is = false)] R110,
    [Deny, When(nameof(BedRequest.A2), Is = true), When(nameof(BedRequest.B2), Is = false)] R210,
    [Deny, When(nameof(BedRequest.A3), Is = true), When(nameof(BedRequest.B3), Is = false)] R310,
    [Deny, When(nameof(BedRequest.A4), Is = true), When(nameof(BedRequest.B4), Is = false)] R410,
    [Deny, When(nameof(BedRequest.A5), Is = true), When(nameof(BedRequest.B5), Is = false)] R510,
    [Deny, When(nameof(BedRequest.A6), Is = true), When(nameof(BedRequest.B6), Is = false)] R610,
    [Deny, When(nameof(BedRequest.A7), Is = true), When(nameof(BedRequest.B7), Is = false)] R710,
    [Deny, When(nameof(BedRequest.A8), Is = true), When(nameof(BedRequest.B8), Is = false)] R810,
    [Deny, When(nameof(BedRequest.A9), Is = true), When(nameof(BedRequest.B9), Is = false)] R910,
    [Deny, When(nameof(BedRequest.A10), Is = true), When(nameof(BedRequest.B10), Is = false)] R1010,
    [Deny, When(nameof(BedRequest.A11), Is = true), When(nameof(BedRequest.B11), Is = false)] R1110,
    [Deny, When(nameof(BedRequest.A12), Is = true), When(nameof(BedRequest.B12), Is = false)] R1210,
    [Deny, When(nameof(BedRequest.A13), Is = true), When(nameof(BedRequest.B13), Is = false)] R1310,
    [Deny, When(nameof(BedRequest.A14), Is = true), When(nameof(BedRequest.B14), Is = false)] R1410,
    [Deny, When(nameof(BedRequest.A15), Is = true), When(nameof(BedRequest.B15), Is = false)] R1510,
    [Deny, When(nameof(BedRequest.A16), Is = true), When(nameof(BedRequest.B16), Is = false)] R1610,
    [Deny, When(nameof(BedRequest.A17), Is = true), When(nameof(BedRequest.B17), Is = false)] R1710,
    [Deny, When(nameof(BedRequest.A0), Is = true), When(nameof(BedRequest.B0), Is = true)] R011,
    [Deny, When(nameof(BedRequest.A1), Is = true), When(nameof(BedRequest.B1), Is = true)] R111,
    [Deny, When(nameof(BedRequest.A2), Is = true), When(nameof(BedRequest.B2), Is = true)] R211,
    [Deny, When(nameof(BedRequest.A3), Is = true), When(nameof(BedRequest.B3), Is = true)] R311,
    [Deny, When(nameof(BedRequest.A4), Is = true), When(nameof(BedRequest.B4), Is = true)] R411,
    [Deny, When(nameof(BedRequest.A5), Is = true), When(nameof(BedRequest.B5), Is = true)] R511,
    [Deny, When(nameof(BedRequest.A6), Is = true), When(nameof(BedRequest.B6), Is = true)] R611,
    [Deny, When(nameof(BedRequest.A7), Is = true), When(nameof(BedRequest.B7), Is = true)] R711,
    [Deny, When(nameof(BedRequest.A8), Is = true), When(nameof(BedRequest.B8), Is = true)] R811,
    [Deny, When(nameof(BedRequest.A9), Is = true), When(nameof(BedRequest.B9), Is = true)] R911,
    [Deny, When(nameof(BedRequest.A10), Is = true), When(nameof(BedRequest.B10), Is = true)] R1011,
    [Deny, When(nameof(BedRequest.A11), Is = true), When(nameof(BedRequest.B11), Is = true)] R1111,
    [Deny, When(nameof(BedRequest.A12), Is = true), When(nameof(BedRequest.B12), Is = true)] R1211,
    [Deny, When(nameof(BedRequest.A13), Is = true), When(nameof(BedRequest.B13), Is = true)] R1311,
    [Deny, When(nameof(BedRequest.A14), Is = true), When(nameof(BedRequest.B14), Is = true)] R1411,
    [Deny, When(nameof(BedRequest.A15), Is = true), When(nameof(BedRequest.B15), Is = true)] R1511,
    [Deny, When(nameof(BedRequest.A16), Is = true), When(nameof(BedRequest.B16), Is = true)] R1611,
    [Deny, When(nameof(BedRequest.A17), Is = true), When(nameof(BedRequest.B17), Is = true)] R1711,
}
