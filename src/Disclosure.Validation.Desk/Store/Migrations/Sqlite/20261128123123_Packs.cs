using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Disclosure.Validation.Desk.Store.Migrations.Sqlite;

/// <inheritdoc />
public partial class Packs : Migration
{
    /// <inheritdoc />
    protected override void Up(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.CreateTable(
            name: "Packs",
            columns: table => new
            {
                Id = table.Column<int>(type: "INTEGER", nullable: false)
                    .Annotation("Sqlite:Autoincrement", true),
                File = table.Column<string>(type: "TEXT", nullable: false),
                Bytes = table.Column<byte[]>(type: "BLOB", nullable: false),
                Pack = table.Column<string>(type: "TEXT", nullable: false),
                Version = table.Column<string>(type: "TEXT", nullable: false),
                Form = table.Column<string>(type: "TEXT", nullable: false),
                BroughtBy = table.Column<string>(type: "TEXT", nullable: false),
                BroughtAt = table.Column<long>(type: "INTEGER", nullable: false),
                ProblemsZh = table.Column<string>(type: "TEXT", nullable: true),
                ProblemsEn = table.Column<string>(type: "TEXT", nullable: true)
            },
            constraints: table =>
            {
                table.PrimaryKey("PK_Packs", x => x.Id);
            });

        migrationBuilder.CreateTable(
            name: "PackUses",
            columns: table => new
            {
                Year = table.Column<int>(type: "INTEGER", nullable: false),
                PackId = table.Column<int>(type: "INTEGER", nullable: false)
            },
            constraints: table =>
            {
                table.PrimaryKey("PK_PackUses", x => new { x.Year, x.PackId });
                table.ForeignKey(
                    name: "FK_PackUses_Packs_PackId",
                    column: x => x.PackId,
                    principalTable: "Packs",
                    principalColumn: "Id",
                    onDelete: ReferentialAction.Restrict);
            });

        migrationBuilder.InsertData(
            table: "Stamps",
            columns: new[] { "What", "Number" },
            values: new object[] { 3, 0L });

        migrationBuilder.CreateIndex(
            name: "IX_PackUses_PackId",
            table: "PackUses",
            column: "PackId");
    }

    /// <inheritdoc />
    protected override void Down(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.DropTable(
            name: "PackUses");

        migrationBuilder.DropTable(
            name: "Packs");

        migrationBuilder.DeleteData(
            table: "Stamps",
            keyColumn: "What",
            keyValue: 3);
    }
}
